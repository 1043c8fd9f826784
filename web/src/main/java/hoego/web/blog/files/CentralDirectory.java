package hoego.web.blog.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Counts the entries that an archive lists, before anything is made of them: what it says about their number itself may be
 * wrong. By APPNOTE.TXT, 4.3.12 to 4.3.16.
 */
final class CentralDirectory {

    private static final int END = 0x06054b50;
    private static final int END_64_LOCATOR = 0x07064b50;
    private static final int ENTRY = 0x02014b50;

    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LOCATOR_SIZE = 20;
    private static final int ENTRY_SIZE = 46;
    private static final long IN_64 = 0xffffffffL;

    private CentralDirectory() {}

    /** Whether there are more than so many; false where none are found. */
    static boolean hasMoreThan(int most, Path archive) throws IOException {
        try (var file = FileChannel.open(archive, StandardOpenOption.READ)) {
            long place = start(file);
            int count = 0;
            for (var entry = read(file, place, ENTRY_SIZE);
                    place >= 0 && entry.remaining() == ENTRY_SIZE && entry.getInt(0) == ENTRY;
                    entry = read(file, place, ENTRY_SIZE)) {
                if (++count > most) {
                    return true;
                }
                place += ENTRY_SIZE + unsigned(entry, 28) + unsigned(entry, 30) + unsigned(entry, 32);
            }
            return false;
        }
    }

    private static long start(FileChannel file) throws IOException {
        long first = Math.max(0, file.size() - END_SIZE - LONGEST_COMMENT);
        var tail = read(file, first, END_SIZE + LONGEST_COMMENT);
        for (int at = tail.remaining() - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                return start(file, first + at, tail.getInt(at + 12) & IN_64, tail.getInt(at + 16) & IN_64);
            }
        }
        return -1;
    }

    /** Where the entries begin; an archive with something before it counts from its own beginning. */
    private static long start(FileChannel file, long end, long size, long offset) throws IOException {
        if (offset != IN_64) {
            return isEntry(file, offset) ? offset : end - size;
        }
        var locator = read(file, Math.max(0, end - LOCATOR_SIZE), LOCATOR_SIZE);
        if (locator.remaining() < LOCATOR_SIZE || locator.getInt(0) != END_64_LOCATOR) {
            return -1;
        }
        var end64 = read(file, Math.clamp(locator.getLong(8), 0, file.size()), 56);
        return end64.remaining() < 56 ? -1 : end64.getLong(48);
    }

    private static boolean isEntry(FileChannel file, long place) throws IOException {
        var entry = read(file, place, 4);
        return entry.remaining() == 4 && entry.getInt(0) == ENTRY;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xffff;
    }

    private static ByteBuffer read(FileChannel file, long place, int size) throws IOException {
        var bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        if (place < 0) {
            return bytes.flip();
        }
        for (long at = place; bytes.hasRemaining(); ) {
            int count = file.read(bytes, at);
            if (count < 0) {
                break;
            }
            at += count;
        }
        return bytes.flip();
    }
}
