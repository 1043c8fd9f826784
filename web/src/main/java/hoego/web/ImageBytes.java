package hoego.web;

import io.micronaut.core.annotation.Introspected;

/** What an image is made of, read only where it is shown. */
@Introspected
final class ImageBytes {

    private final byte[] bytes;

    ImageBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] getBytes() {
        return bytes;
    }
}
