package sample;

import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.annotation.Json;
import java.math.BigDecimal;
import java.util.Map;

@Json(view = true)
record Token(
        String text, // expect: J212
        boolean hasText,
        BigDecimal amount, // expect: J212
        String amountText,
        String plain,
        String plainText, // expect: J212
        String hasPlainText,
        OpenEnum<Choice> choice,
        @Json.Ignore String choiceText,
        int parse,
        String write) {}

@Json
enum Choice {
    YES
}

@Json(view = true)
record Commands(
        boolean isEmpty, // expect: J212
        String reset, // expect: J212
        String erase, // expect: J212
        String eraseDocument, // expect: J212
        String forget, // expect: J212
        String rereader, // expect: J212
        @Json.Ignore String ignored,
        @Json.Extra Map<String, RawJson> toValue) {} // expect: J212

@Json
record WithoutView(boolean isEmpty, String text, boolean hasText) {}
