package dev.jeton.processor.foreign;

import dev.jeton.annotation.Json;

/** Can be read by everybody, and set in its own package only. */
@Json
public final class Reserved {
    private String text = "";

    public String getText() {
        return text;
    }

    void setText(String text) {
        this.text = text;
    }
}
