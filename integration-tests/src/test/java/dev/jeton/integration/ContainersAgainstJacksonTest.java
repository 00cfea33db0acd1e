package dev.jeton.integration;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Collections and maps of random contents hold what Jackson reads into the same type, and are written as Jackson writes them. */
class ContainersAgainstJacksonTest {
    private static final ObjectMapper JACKSON = new ObjectMapper();

    @SuppressWarnings("UnusedVariable")
    private record Types(
            List<Long> list,
            Collection<Long> collection,
            Set<Long> set,
            TreeSet<Long> treeSet,
            HashSet<Long> hashSet,
            LinkedHashSet<Long> linkedHashSet,
            ArrayList<Long> arrayList,
            LinkedList<Long> linkedList,
            Queue<Long> queue,
            Deque<Long> deque,
            Map<Integer, Long> byInt,
            TreeMap<Long, Long> byLong,
            HashMap<UUID, Long> byId,
            LinkedHashMap<String, Long> byText) {}

    @Test
    void contentsAndTextsAreThoseOfJackson() throws IOException {
        SplittableRandom random = new SplittableRandom(11);
        int compared = 0;
        for (int round = 0; round < 300; round++) {
            for (RecordComponent component : Types.class.getRecordComponents()) {
                compared += assertSame(component.getGenericType(), document(component.getName(), random)) ? 1 : 0;
            }
        }
        assertThat(compared).isGreaterThan(3_500);
    }

    private static String document(String component, SplittableRandom random) {
        List<String> parts = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            long number = random.nextLong() >> random.nextInt(64);
            Object key =
                    component.equals("byId") ? new UUID(number, i) : component.equals("byInt") ? (int) number : number;
            parts.add(component.startsWith("by") ? "\"" + key + "\":" + i : Long.toString(number));
        }
        String inside = String.join(",", new LinkedHashSet<>(parts));
        return component.startsWith("by") ? "{" + inside + "}" : "[" + inside + "]";
    }

    /** Returns false where Jackson finds a key twice. */
    @SuppressWarnings("unchecked") // The codec is that of the type.
    private static boolean assertSame(Type type, String json) throws IOException {
        JsonCodec<Object> codec = (JsonCodec<Object>) JsonCodecs.of(type);
        Object expected;
        try {
            expected = JACKSON.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .readValue(json, JACKSON.constructType(type));
        } catch (JsonProcessingException duplicate) {
            return false;
        }
        Object read = codec.read(json);
        String what = type + " " + json;
        if (expected instanceof Collection<?> elements) {
            assertWithMessage(what).that((Collection<?>) read).containsExactlyElementsIn(elements);
        } else {
            assertWithMessage(what).that(read).isEqualTo(expected);
        }
        assertWithMessage(what).that(codec.toJson(expected)).isEqualTo(JACKSON.writeValueAsString(expected));
        return true;
    }
}
