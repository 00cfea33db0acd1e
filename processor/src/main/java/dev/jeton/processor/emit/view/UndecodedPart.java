package dev.jeton.processor.emit.view;

import static dev.jeton.processor.emit.view.ViewProperty.statement;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.jeton.processor.model.CodedValue;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.TypeNames;
import java.util.List;

/** A value of which only a codec knows anything, and not the view: left where it lies, and decoded only on request. */
public record UndecodedPart(ViewProperty property, CodedValue value) implements ViewPart {

    // Example: private final UndecodedValue price = new UndecodedValue();
    @Override
    public List<FieldSpec> fields() {
        CodeBlock made = CodeBlock.of("new $T()", TypeNames.UNDECODED_VALUE);
        return List.of(ViewProperty.finalField(TypeNames.UNDECODED_VALUE, property.field(), made));
    }

    // Example: price.read(reader);
    @Override
    public CodeBlock read() {
        return statement("$N.read($N)", property.field(), property.reader());
    }

    // Example: price.forget();
    @Override
    public CodeBlock forget() {
        return statement("$N.forget()", property.field());
    }

    // Example:
    // public Money price() {
    //   return hasPrice() ? price.decode(MoneyCodec.INSTANCE) : null;
    // }
    @Override
    public List<MethodSpec> accessors() {
        String method = value.is(Trait.NEVER_NULL) ? "decodeNotNull" : "decode";
        String returned = property.what() + ", decoded by this call, or {@code $L} if absent";
        return List.of(property.accessor(
                        value.type(), returned.replace("$L", value.absent().toString()))
                .addStatement(
                        "return $N() ? $N.$L($L) : $L",
                        property.accessors().presence(),
                        property.field(),
                        method,
                        value.codec().expression(),
                        value.absent())
                .build());
    }
}
