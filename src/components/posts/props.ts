import type { PostPage } from '../../page-data/posts.ts';
import type { WithText } from '../props.ts';

/** What each part of a post’s page is given. */
export interface OfPost extends WithText {
  post: PostPage;
}
