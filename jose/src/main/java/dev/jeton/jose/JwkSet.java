package dev.jeton.jose;

import dev.jeton.JsonException;
import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON Web Key Set (RFC 7517 section 5). Keys are kept as JSON until they are asked for, since the RFC has a reader ignore those that it does not
 * understand. Immutable.
 *
 * @param keysJson {@code keys} as JSON
 * @param others members that the type does not know; a duplicate among them is rejected
 */
@Json
public record JwkSet(
        @Json.Name("keys") @Json.Required List<RawJson> keysJson,
        @Json.Extra Map<String, RawJson> others) {

    /**
     * The keys.
     *
     * @return those that {@link JwkCodec} reads, in their order; an unmodifiable list made by this call. The others are left out
     */
    public List<Jwk> keys() {
        List<Jwk> keys = new ArrayList<>();
        for (RawJson json : keysJson) {
            readable(json).ifPresent(keys::add);
        }
        return Collections.unmodifiableList(keys);
    }

    /**
     * The key of a name. A server that looks up a key for each token uses {@link JwkSetView#find(dev.jeton.Utf8Slice)}.
     *
     * @param kid the key's name
     * @return the first key with this name, made by this call
     */
    public Optional<Jwk> find(String kid) {
        return keys().stream().filter(key -> kid.equals(key.kid())).findFirst();
    }

    /** RFC 7517 section 5 has a key that cannot be understood ignored, and the others used. */
    private static Optional<Jwk> readable(RawJson json) {
        try {
            return Optional.of(JwkCodec.INSTANCE.read(json.json()));
        } catch (JsonException unreadable) {
            return Optional.empty();
        }
    }

    /** Shows the number of keys only. */
    @Override
    public String toString() {
        return "JwkSet[" + keysJson.size() + " keys]";
    }
}
