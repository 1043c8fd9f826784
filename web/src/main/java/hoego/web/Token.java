package hoego.web;

import java.security.SecureRandom;
import java.util.Base64;

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
        return Digest.of(value);
    }
}
