package hoego.web.blog;

import hoego.blog.ShareRow;

/**
 * A link that opens a post.
 *
 * @param address to be copied; empty once it cannot be shown any more
 */
public record ShareView(ShareRow share, String address) {}
