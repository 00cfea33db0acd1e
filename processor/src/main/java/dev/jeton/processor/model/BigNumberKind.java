package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;

/** The JDK's numbers without a range. */
public enum BigNumberKind {
    BIG_DECIMAL("BigDecimal"),
    BIG_INTEGER("BigInteger");

    private final ClassName type;

    BigNumberKind(String simpleName) {
        this.type = ClassName.get("java.math", simpleName);
    }

    public ClassName type() {
        return type;
    }
}
