package dev.jeton.processor.model;

import com.palantir.javapoet.CodeBlock;

/** Which base64 of RFC 4648 a {@code byte[]} is. */
public enum Base64Form {
    /** Either alphabet, with padding or without. Written as {@link #STANDARD}. */
    ANY("BYTES"),
    /** Section 4, with padding. */
    STANDARD("BASE64"),
    /** Section 5, without padding. */
    URL("BASE64_URL");

    private final String constant;

    Base64Form(String constant) {
        this.constant = constant;
    }

    /** The runtime's form. Example: {@code ValueForms.BASE64_URL} */
    public CodeBlock expression() {
        return CodeBlock.of("$T.$L", TypeNames.VALUE_FORMS, constant);
    }
}
