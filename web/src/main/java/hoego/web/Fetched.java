package hoego.web;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of asking another server for something. */
public sealed interface Fetched {

    /**
     * It answered.
     *
     * @param address where it was found in the end
     * @param lasting where to ask from now on: what was asked, or where that has moved for good
     * @param mediaType lower-cased, without parameters; empty if none was told
     * @param charset as told; empty if none was
     */
    record Content(URI address, URI lasting, Body body, String mediaType, String charset, Validators validators)
            implements Fetched {}

    /** It is what it was. */
    record Unchanged() implements Fetched {}

    /**
     * It did not.
     *
     * @param until before which one is not to come again; null if nothing was said of it
     */
    record Failed(Reason reason, @Nullable Instant until) implements Fetched {}

    /** By what a server knows whether something has changed; each may be empty. */
    record Validators(String etag, String lastModified) {

        public static final Validators NONE = new Validators("", "");
    }

    /** Why one got nothing. */
    enum Reason {

        /** What was asked, or what one was led to, is no address of the web. */
        NO_ADDRESS,
        UNKNOWN_HOST,

        /** It lies in the owner's own network, which is not to be asked for others. */
        PRIVATE_ADDRESS,
        UNREACHABLE,
        NO_SECRECY,
        TOO_SLOW,
        TOO_LARGE,
        TOO_MANY_REDIRECTS,
        NOT_FOUND,

        /** Not found, and it will not come back. */
        GONE,
        REFUSED,

        /** One came too often, or it is being mended. */
        LATER,
        SERVER_ERROR
    }

    /** The bytes of an answer, decompressed; nobody changes them. */
    final class Body {

        private final byte[] bytes;

        public Body(byte[] bytes) {
            this.bytes = bytes;
        }

        public byte[] bytes() {
            return bytes;
        }
    }
}
