package nl.wijkregie.portaal.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two requests say the same, whatever the order of their fields and the way they write a number. */
public final class Vingerafdruk {

    private static final ObjectMapper VASTE_VOLGORDE = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private Vingerafdruk() {}

    /** SHA-256, in hex, of the canonical JSON of what was asked. */
    public static String van(Object gevraagd) {
        try {
            byte[] json = VASTE_VOLGORDE.writeValueAsBytes(gevraagd);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("A request cannot be hashed", e);
        }
    }
}
