package hoego.web;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Which way is up in a photo: all that is kept of its Exif, from 1, as it is stored, to 8. */
final class Orientation {

    static final int AS_STORED = 1;

    private static final int LAST = 8;
    private static final int TAG = 0x112;
    private static final int SHORT = 3;
    private static final short LITTLE_ENDIAN = 0x4949;
    private static final int ENTRY = 12;
    private static final int LENGTH = 26;

    private Orientation() {}

    /** What Exif says, from its TIFF header on. */
    static int in(byte[] exif) {
        try {
            var tiff = ByteBuffer.wrap(exif);
            tiff.order(tiff.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            var directory = tiff.getInt(4);
            for (int entry = 0; entry < Short.toUnsignedInt(tiff.getShort(directory)); entry++) {
                int place = directory + 2 + entry * ENTRY;
                if (Short.toUnsignedInt(tiff.getShort(place)) == TAG && tiff.getShort(place + 2) == SHORT) {
                    int orientation = tiff.getShort(place + 8);
                    return orientation >= AS_STORED && orientation <= LAST ? orientation : AS_STORED;
                }
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException unreadable) {
            return AS_STORED;
        }
        return AS_STORED;
    }

    /** Exif that says nothing else. */
    static byte[] exif(int orientation) {
        return ByteBuffer.allocate(LENGTH)
                .putShort((short) 0x4d4d)
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
