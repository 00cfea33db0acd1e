package dev.jeton.benchmarks.complexity;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonCodec;
import dev.jeton.JsonLimits;
import dev.jeton.JsonView;
import dev.jeton.benchmarks.type.GrowingMembersCodec;
import dev.jeton.benchmarks.type.GrowingMembersView;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Each structure that a sender fills: a row of {@code docs/complexity.md}. */
public enum Structure {
    MEMBERS("members of the type, in another order", 20_000, false) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return list("pairs", size, index -> "{\"b\":" + (1_000_000 + index) + ",\"a\":1}");
        }
    },
    SKIPPED_MEMBERS("unknown members, skipped", 20_000, true, FilledNothingCodec.INSTANCE, FilledNothingView::new) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return members(size, index -> '"' + texts.apply(index) + "\":1");
        }
    },
    ESCAPED_NAMES(
            "unknown members with escapes, skipped",
            20_000,
            true,
            FilledNothingCodec.INSTANCE,
            FilledNothingView::new) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return members(size, index -> "\"\\u0061" + texts.apply(index) + "\":1");
        }
    },
    EXTRAS("extras", 20_000, true, GrowingMembersCodec.INSTANCE, GrowingMembersView::new) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return members(size, index -> '"' + texts.apply(index) + "\":1");
        }
    },
    ESCAPED_EXTRAS("extras, names with escapes", 20_000, true, GrowingMembersCodec.INSTANCE, GrowingMembersView::new) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return members(size, index -> "\"\\u0061" + texts.apply(index) + "\":1");
        }
    },
    MAP("map", 20_000, true) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return map("map", size, texts);
        }
    },
    LIST("list", 20_000, false) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return list("list", size, index -> '"' + texts.apply(index) + '"');
        }
    },
    SET_OF_STRINGS("set of strings", 20_000, true) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return list("texts", size, index -> '"' + texts.apply(index) + '"');
        }
    },
    SET_OF_NUMBERS("set of numbers", 20_000, false) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return list("numbers", size, index -> Long.toString(1L << 40 | index));
        }
    },
    SET_OF_EQUAL_HASHES("set of numbers of one hash", 20_000, false) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return list("numbers", size, index -> Long.toString((long) (1 << 20 | index) << 32 | (1 << 20 | index)));
        }
    },
    SET_OF_OPEN_ENUMS("set of open enums", 20_000, true) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return list("kinds", size, index -> '"' + texts.apply(index) + '"');
        }
    },
    SET_OF_RAW_VALUES("set of raw values", 20_000, true) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return list("raw", size, index -> '"' + texts.apply(index) + '"');
        }
    },
    SET_OF_RECORDS("set of records", 20_000, false) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return list("records", size, index -> pair(index, 100_000));
        }
    },
    SET_OF_COLLIDING_RECORDS("set of records, as many of one hash as is allowed", 20_000, false) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return list("records", size, index -> {
                int inGroup = index % JsonLimits.DEFAULT.maxEqualHashes();
                return pair(inGroup, index / JsonLimits.DEFAULT.maxEqualHashes() - 31 * inGroup);
            });
        }
    },
    SET_OF_LISTS("set of lists, as many of one hash as is allowed", 20_000, false) {
        @Override
        String document(IntFunction<String> texts, int size) {
            IntFunction<String> equal = Texts.COLLIDING;
            return list("lists", size, index -> {
                int inGroup = index % JsonLimits.DEFAULT.maxEqualHashes();
                return "[\"" + equal.apply(inGroup) + "\",\""
                        + (1_000_000 + index / JsonLimits.DEFAULT.maxEqualHashes()) + "\"]";
            });
        }
    },
    MAP_OF_NUMBERS("map with numbers as keys", 20_000, false, FilledOthersCodec.INSTANCE, FilledOthersView::new) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return map("numbers", size, index -> Long.toString(1L << 40 | index));
        }
    },
    MAP_OF_EQUAL_HASHES(
            "map with numbers of one hash as keys", 20_000, false, FilledOthersCodec.INSTANCE, FilledOthersView::new) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return map("numbers", size, index -> Long.toString((long) (1 << 20 | index) << 32 | (1 << 20 | index)));
        }
    },
    MAP_OF_UUIDS(
            "map with UUIDs of one hash as keys", 20_000, false, FilledOthersCodec.INSTANCE, FilledOthersView::new) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return map("ids", size, index -> new UUID(index, index).toString());
        }
    },
    MAP_OF_INSTANTS(
            "map with instants as keys, as many of one hash as is allowed",
            20_000,
            false,
            FilledOthersCodec.INSTANCE,
            FilledOthersView::new) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return map("instants", size, Structure::instant);
        }
    },
    SET_OF_INSTANTS(
            "set of instants, as many of one hash as is allowed",
            20_000,
            false,
            FilledOthersCodec.INSTANCE,
            FilledOthersView::new) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return list("instantSet", size, index -> '"' + instant(index) + '"');
        }
    },
    HASHTABLE(
            "Hashtable, as many strings of one hash as are allowed",
            20_000,
            false,
            FilledOthersCodec.INSTANCE,
            FilledOthersView::new) {
        @Override
        String document(IntFunction<String> texts, int size) {
            IntFunction<String> equal = Texts.COLLIDING;
            int limit = JsonLimits.DEFAULT.maxEqualHashes();
            return map("table", size, index -> 1_000_000 + index / limit + equal.apply(index % limit));
        }
    },
    CONCURRENT_MAP("concurrent map", 20_000, true, FilledOthersCodec.INSTANCE, FilledOthersView::new) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return map("concurrent", size, texts);
        }
    },
    SORTED_MAP("sorted map", 20_000, true, FilledOthersCodec.INSTANCE, FilledOthersView::new) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return map("sortedMap", size, texts);
        }
    },
    SORTED_SET("sorted set", 20_000, false, FilledOthersCodec.INSTANCE, FilledOthersView::new) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return list("sortedSet", size, index -> '"' + texts.apply(index) + '"');
        }
    },
    QUEUE("queue", 20_000, false, FilledOthersCodec.INSTANCE, FilledOthersView::new) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return list("queue", size, index -> '"' + texts.apply(index) + '"');
        }
    },
    PRIORITIES("priority queue", 20_000, false, FilledOthersCodec.INSTANCE, FilledOthersView::new) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return list("priorities", size, index -> '"' + texts.apply(size - index) + '"');
        }
    },
    WORDS("words", 20_000, false) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return "{\"words\":\"" + "word ".repeat(size) + "\"}";
        }
    },
    DISTINCT_WORDS("set of words", 20_000, true) {
        @Override
        String document(IntFunction<String> texts, int size) {
            StringBuilder words = new StringBuilder("{\"distinctWords\":\"");
            for (int index = 0; index < size; index++) {
                words.append(texts.apply(index)).append(' ');
            }
            return words.append("\"}").toString();
        }
    },
    NESTING("nesting", 60, false) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return "{\"nested\":".repeat(size - 1) + "{}" + "}".repeat(size - 1);
        }
    },
    SKIPPED_NESTING("nesting, skipped", 60, false, FilledNothingCodec.INSTANCE, FilledNothingView::new) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return "{\"unknown\":" + "[".repeat(size - 1) + "]".repeat(size - 1) + '}';
        }
    },
    DISCRIMINATOR_LAST(
            "members in front of a discriminator", 20_000, true, FilledSubtypeCodec.INSTANCE, FilledSubtypeView::new) {
        @Override
        String document(IntFunction<String> texts, int size) {
            String unknown = members(size, index -> '"' + texts.apply(index) + "\":1");
            return unknown.substring(0, unknown.length() - 1) + ",\"type\":\"nothing\"}";
        }
    },
    SUBTYPES_IN_A_LIST(
            "subtypes in a list, each discriminator last",
            20_000,
            false,
            FilledSubtypeCodec.INSTANCE,
            FilledSubtypeView::new) {
        @Override
        String document(IntFunction<String> texts, int size) {
            String elements = list("list", size, index -> "{\"value\":1,\"type\":\"nothing\"}");
            return elements.substring(0, elements.length() - 1) + ",\"type\":\"elements\"}";
        }
    },
    DECIDED_BY_PRESENCE(
            "members of a type that is told by what is present",
            20_000,
            true,
            FilledChoiceCodec.INSTANCE,
            FilledChoiceView::new) {
        @Override
        String document(IntFunction<String> texts, int size) {
            String unknown = members(size, index -> '"' + texts.apply(index) + "\":1");
            return unknown.substring(0, unknown.length() - 1) + ",\"token\":1}";
        }
    },
    GUESSED_WRONGLY(
            "members between one that is guessed by and one that rules the guess out",
            20_000,
            true,
            FilledChoiceCodec.INSTANCE,
            FilledChoiceView::new) {
        @Override
        String document(IntFunction<String> texts, int size) {
            String unknown = members(size, index -> '"' + texts.apply(index) + "\":1");
            return "{\"token\":1," + unknown.substring(1, unknown.length() - 1) + ",\"error\":1}";
        }
    },
    NUMBERS("numbers of 1,000 digits", 200, false) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return list("decimals", size, index -> "7".repeat(1_000));
        }
    },
    ESCAPES("string with escapes", 20_000, false) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return "{\"text\":\"" + "\\u00e9\\n".repeat(size) + "\"}";
        }
    },
    CURSORS("cursors: every array of an array is asked for", 20_000, false) {
        @Override
        String document(IntFunction<String> texts, int size) {
            return list("rows", size, index -> "[1,2,3]");
        }
    };

    private final String label;
    private final int size;
    private final boolean named;
    private final JsonCodec<?> codec;
    private final Function<JsonLimits, JsonView> view;

    Structure(String label, int size, boolean named) {
        this(label, size, named, FilledCodec.INSTANCE, FilledView::new);
    }

    Structure(String label, int size, boolean named, JsonCodec<?> codec, Function<JsonLimits, JsonView> view) {
        this.label = label;
        this.size = size;
        this.named = named;
        this.codec = codec;
        this.view = view;
    }

    abstract String document(IntFunction<String> texts, int size);

    /**
     * Makes a document.
     *
     * @param texts the names or texts in it
     * @param count how much of the structure is in it
     */
    public byte[] document(Texts texts, int count) {
        return document((IntFunction<String>) texts, count).getBytes(UTF_8);
    }

    /** Whether the sender chooses names or texts in it. */
    public boolean isNamed() {
        return named;
    }

    /** What the row is called. */
    public String label() {
        return label;
    }

    /** How much of it there is in the smallest of the three documents. */
    public int size() {
        return size;
    }

    JsonCodec<?> codec() {
        return codec;
    }

    JsonView view(JsonLimits limits) {
        return view.apply(limits);
    }

    private static String pair(int a, int b) {
        return "{\"a\":" + a + ",\"b\":" + b + '}';
    }

    /** As many of one hash, that is of seconds and 51 times the nanoseconds, as is allowed. */
    private static String instant(int index) {
        int inGroup = index % JsonLimits.DEFAULT.maxEqualHashes();
        long group = index / JsonLimits.DEFAULT.maxEqualHashes();
        return Instant.ofEpochSecond(1_000_000_000 + 100_000 * group - 51L * inGroup, inGroup)
                .toString();
    }

    private static String map(String name, int size, IntFunction<String> key) {
        return "{\"" + name + "\":" + members(size, index -> '"' + key.apply(index) + "\":1") + '}';
    }

    private static String list(String name, int size, IntFunction<String> element) {
        StringBuilder text = new StringBuilder("{\"").append(name).append("\":[");
        for (int index = 0; index < size; index++) {
            text.append(index == 0 ? "" : ",").append(element.apply(index));
        }
        return text.append("]}").toString();
    }

    private static String members(int size, IntFunction<String> member) {
        StringBuilder text = new StringBuilder("{");
        for (int index = 0; index < size; index++) {
            text.append(index == 0 ? "" : ",").append(member.apply(index));
        }
        return text.append('}').toString();
    }
}
