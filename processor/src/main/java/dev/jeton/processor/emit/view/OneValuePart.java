package dev.jeton.processor.emit.view;

import static dev.jeton.processor.emit.view.ViewProperty.statement;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
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
        return fields;
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
        return code.build();
    }

    // Example:
    // public AccountId account() {
    //   return hasAccount() ? account.decode(AccountIdCodec.INSTANCE) : null;
    // }
    //
    // public Utf8Slice accountText() {
    //   return accountText;
    // }
    @Override
    public List<MethodSpec> accessors() {
        List<MethodSpec> accessors = new ArrayList<>();
        accessors.add(
                property.accessor(value.type(), property.what() + ", decoded by this call, or {@code null} if absent")
                        .addStatement(
                                "return $N() ? $N.decode($L) : null",
                                property.accessors().presence(),
                                property.field(),
                                value.codec().expression())
                        .build());
        if (hasText()) {
            accessors.add(property.textAccessor("the text of " + property.what() + "; not present if absent")
                    .addStatement("return $N", text())
                    .build());
        }
        return accessors;
    }
}
