package dev.jeton.processor.emit.view;

import static dev.jeton.processor.emit.view.ViewProperty.statement;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.jeton.processor.emit.name.JavaText;
import dev.jeton.processor.emit.value.SharedDefaults;
import dev.jeton.processor.model.CodedValue.OneValue;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.TypeNames;
import java.util.ArrayList;
import java.util.List;

/** A value of a one-value type: checked, left where it lies, and decoded only on request. Beside it the text, if it has one. */
public record OneValuePart(ViewProperty property, OneValue value) implements ViewPart {

    private boolean hasText() {
        return value.is(Trait.DECODED_IN_VIEWS);
    }

    // Example:
    // private final UndecodedValue account = new UndecodedValue();
    // private final Utf8Slice accountText = new Utf8Slice();
    @Override
    public List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        CodeBlock made = CodeBlock.of("new $T()", TypeNames.UNDECODED_VALUE);
        fields.add(ViewProperty.finalField(TypeNames.UNDECODED_VALUE, property.field(), made));
        if (hasText()) {
            fields.add(property.slice(text()));
        }
        if (property.defaulted().isPresent()) {
            fields.add(ViewProperty.variable(value.type(), standing()));
        }
        return fields;
    }

    /** While the default stands this is the default, and null otherwise. */
    private String standing() {
        return property.names().standingDefault(property.index());
    }

    // Example: private static final byte[] ACCOUNT_DEFAULT_TEXT = "root".getBytes(StandardCharsets.UTF_8);
    @Override
    public List<FieldSpec> constants() {
        return property.defaulted().stream()
                .filter(any -> hasText())
                .map(defaulted -> ViewProperty.utf8Constant(
                        defaultText(), CodeBlock.of("$L", JavaText.literal(defaulted.text()))))
                .toList();
    }

    private String defaultText() {
        return property.names().defaultText(property.index());
    }

    private String text() {
        return property.names().text(property.index());
    }

    // Example: account.read(reader, AccountIdCodec.INSTANCE, accountText);
    @Override
    public CodeBlock read() {
        CodeBlock target = hasText() ? CodeBlock.of("$N", text()) : CodeBlock.of("$N.discarded()", property.reader());
        return statement(
                "$N.read($N, $L, $L)",
                property.field(),
                property.reader(),
                value.codec().expression(),
                target);
    }

    // Example:
    // account.forget();
    // accountText.forget();
    @Override
    public CodeBlock forget() {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$N.forget()", property.field());
        if (hasText()) {
            code.addStatement("$N.forget()", text());
        }
        if (property.defaulted().isPresent()) {
            code.addStatement("$N = null", standing());
        }
        return code.build();
    }

    // Example:
    // account.forget();
    // accountDefault = GrantCodec.Defaults.ACCOUNT_DEFAULT;
    // accountText.setDefault(ACCOUNT_DEFAULT_TEXT);
    @Override
    public CodeBlock setDefault() {
        if (property.defaulted().isEmpty()) {
            return NONE;
        }
        CodeBlock shared = SharedDefaults.expression(property.names(), property.index(), property.model());
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$N.forget()", property.field())
                .addStatement("$N = $L", standing(), property.model().value().opened(shared));
        if (hasText()) {
            code.addStatement("$N.setDefault($N)", text(), defaultText());
        }
        return code.build();
    }

    // Example:
    // public AccountId account() {
    //   return hasAccount() ? account.decode(AccountIdCodec.INSTANCE) : accountDefault;
    // }
    //
    // public Utf8Slice accountText() {
    //   return accountText;
    // }
    @Override
    public List<MethodSpec> accessors() {
        List<MethodSpec> accessors = new ArrayList<>();
        boolean defaulted = property.defaulted().isPresent();
        String otherwise = defaulted ? property.otherwise("or the default", ", null") : "or {@code null} if absent";
        accessors.add(property.accessor(value.type(), property.what() + ", decoded by this call, " + otherwise)
                .addStatement(
                        "return $N() ? $N.decode($L) : $L",
                        property.accessors().presence(),
                        property.field(),
                        value.codec().expression(),
                        defaulted ? standing() : "null")
                .build());
        if (hasText()) {
            String unless = property.otherwise(", or of the default", "; not present");
            accessors.add(property.textAccessor("the text of " + property.what() + unless)
                    .addStatement("return $N", text())
                    .build());
        }
        return accessors;
    }
}
