package dev.jeton.jose;

import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An array in an object, so that a generated codec and view read it: what {@link TextCursor} goes through. */
@Json(view = true)
record Texts(List<RawJson> texts) {
    /** What stands before and behind the array. */
    static final String BEFORE = "{\"texts\":";

    static final String BEHIND = "}";

    /** Whether a value is a string or an array of strings. */
    static boolean isTextOrTexts(RawJson json) {
        String text = json.json();
        return text.charAt(0) == '"'
                || text.charAt(0) == '[' && elements(text).stream().allMatch(element -> isText(element.json()));
    }

    /** The strings in an array, or the one that there is instead; nothing of anything else. */
    static List<String> list(@Nullable RawJson json) {
        if (json == null) {
            return List.of();
        }
        String text = json.json();
        String array;
        if (isText(text)) {
            array = "[" + text + "]";
        } else if (text.charAt(0) == '[') {
            array = elements(text).stream()
                    .map(RawJson::json)
                    .filter(Texts::isText)
                    .collect(Collectors.joining(",", "[", "]"));
        } else {
            return List.of();
        }
        return TextListCodec.INSTANCE.read(BEFORE + array + BEHIND).texts();
    }

    private static boolean isText(String json) {
        return json.charAt(0) == '"';
    }

    private static List<RawJson> elements(String array) {
        return TextsCodec.INSTANCE.read(BEFORE + array + BEHIND).texts();
    }

    /** Shows nothing of the texts. */
    @Override
    public String toString() {
        return TextsCodec.INSTANCE.describe(this);
    }
}
