package hoego.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** 256 bits that nobody guesses. They are given away and only their hash is kept. */
public record Token(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static Token fresh() {
        var secret = new byte[32];
        RANDOM.nextBytes(secret);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** SHA-256 in hex. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
