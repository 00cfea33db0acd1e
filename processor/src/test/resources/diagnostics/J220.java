package sample;

import dev.jeton.annotation.Json;

@Json
class ReadOnly { // expect: J220
    public String getText() {
        return "";
    }
}

@Json
class Several { // expect: J220
    final String text;

    Several(String text) {
        this.text = text;
    }

    Several(String text, int size) {
        this(text);
    }
}

@Json
class Hidden { // expect: J220
    String text;

    private Hidden() {}

    private Hidden(String text) {
        this.text = text;
    }
}

@Json
class OtherName { // expect: J220
    final String text;

    OtherName(String content) {
        this.text = content;
    }
}

@Json
class OtherType { // expect: J220
    private final String size;

    OtherType(int size) {
        this.size = Integer.toString(size);
    }

    String size() {
        return size;
    }
}

@Json
abstract class Base { // expect: J220
    String text;
}

@Json
final class Fine {
    String text;

    @Json.Ignore
    public String getDerived() {
        return text;
    }

    public Fine copy() {
        return this;
    }
}

/** What the annotations of its properties say is looked at, too. */
@Json
class AlsoMistaken { // expect: J220
    @Json.Raw
    @Json.Lenient // expect: J205
    final String text;

    @Json.Name("\ud800") // expect: J204
    final long number;

    AlsoMistaken(String other, long number) {
        this.text = other;
        this.number = number;
    }
}
