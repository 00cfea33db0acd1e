package dev.jeton.integration.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonCodec;
import dev.jeton.JsonError;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import dev.jeton.JsonWriter;
import dev.jeton.integration.Everything;
import dev.jeton.integration.EverythingCodec;
import dev.jeton.integration.RandomValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Documents, good and bad, and what becomes of them in one thread. Results are texts, so that threads can be compared. */
final class Work {
    /** One document, as one type. */
    record Item(Subject subject, byte[] document) {}

    static final List<Item> ITEMS = items();

    private Work() {}

    private static List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            byte[] good = subject.document();
            items.add(new Item(subject, good));
            for (int length = 1; length < good.length; length += good.length / 6) {
                items.add(new Item(subject, Arrays.copyOf(good, length)));
                byte[] changed = good.clone();
                changed[length] = '"';
                items.add(new Item(subject, changed));
            }
        }
        for (int seed = 0; seed < 20; seed++) {
            Everything value = new RandomValues(seed).everything(1);
            items.add(new Item(Subject.EVERYTHING, EverythingCodec.INSTANCE.toBytes(value)));
        }
        items.add(new Item(Subject.EVERYTHING, ("{\"unknown\":" + "[".repeat(100)).getBytes(UTF_8)));
        return items;
    }

    /** What one thread has: its own reader, writer and views; the codecs are everybody's. */
    static final class Worker {
        private final JsonReader reader = JsonReader.create();
        private final JsonWriter writer = JsonWriter.create();
        private final JsonError error = new JsonError();
        private final Map<Subject, JsonView> views = new EnumMap<>(Subject.class);

        /** What becomes of a document. */
        String result(Item item) {
            JsonCodec<Object> codec = item.subject().codec();
            JsonView view = views.computeIfAbsent(item.subject(), subject -> subject.newView(JsonLimits.DEFAULT));
            boolean accepted = view.tryParse(item.document(), 0, item.document().length, error);
            String seen = error.toString();
            if (accepted) {
                writer.reset();
                view.write(writer);
                seen = writer.toJson();
            }
            try {
                Object value = codec.read(reader.reset(item.document()));
                codec.write(value, writer);
                return writer.toJson() + " " + seen;
            } catch (JsonException rejection) {
                return rejection.getMessage() + " " + seen;
            }
        }
    }
}
