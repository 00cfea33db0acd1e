package dev.jeton.benchmarks.complexity;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonCodec;
import dev.jeton.JsonLimits;
import dev.jeton.JsonView;
import dev.jeton.benchmarks.type.GrowingMembersCodec;
import dev.jeton.benchmarks.type.GrowingMembersView;
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
            return "{\"map\":" + members(size, index -> '"' + texts.apply(index) + "\":1") + '}';
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
