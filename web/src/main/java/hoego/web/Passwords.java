package hoego.web;

import com.password4j.Argon2Function;
import com.password4j.BadParametersException;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;

/** Keeps passwords so that nobody who reads the database can tell them: Argon2id with 19 MiB, 2 rounds, 1 lane. */
@Singleton
public final class Passwords {

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    private final Semaphore workplaces = new Semaphore(2); // each takes 19 MiB of the heap
    private final SecureRandom random = new SecureRandom();

    public String hash(String password) {
        var salt = new byte[16];
        random.nextBytes(salt);
        workplaces.acquireUninterruptibly();
        try {
            return ARGON2.hash(bytes(password), salt).getResult();
        } finally {
            workplaces.release();
        }
    }

    /** Compares in a time that tells nothing about how much of it was right. */
    public boolean matches(String password, String hash) {
        workplaces.acquireUninterruptibly();
        try {
            return Argon2Function.getInstanceFromHash(hash)
                    .check(bytes(password), hash.getBytes(StandardCharsets.UTF_8));
        } catch (BadParametersException noHash) {
            return false;
        } finally {
            workplaces.release();
        }
    }

    /** A syllable of Hangul is the same password whether a keyboard sends it composed or in its parts. */
    private static byte[] bytes(String password) {
        return Normalizer.normalize(password.strip(), Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }
}
