package dev.jeton.processor.emit.view;

import static dev.jeton.processor.emit.view.ViewProperty.statement;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.jeton.processor.emit.member.ConstantsEmitter;
import dev.jeton.processor.model.CodedValue.OpenEnumValue;
import java.util.List;

/** An enum that keeps unknown values: the constant, and the text in any case. */
public record OpenEnumPart(ViewProperty property, OpenEnumValue value) implements ViewPart {

    // Example:
    // private Action action;
    // private final Utf8Slice actionText = new Utf8Slice();
    @Override
    public List<FieldSpec> fields() {
        return List.of(ViewProperty.variable(value.enumType(), property.field()), property.slice(text()));
    }

    private String text() {
        return property.names().text(property.index());
    }

    // Example: action = ActionCodec.INSTANCE.readOpen(reader, actionText);
    @Override
    public CodeBlock read() {
        return statement(
                "$N = $L.$L($N, $N)",
                property.field(),
                value.codec().expression(),
                value.readMethod(),
                property.reader(),
                text());
    }

    // Example:
    // action = null;
    // actionText.forget();
    @Override
    public CodeBlock forget() {
        return CodeBlock.builder()
                .addStatement("$N = null", property.field())
                .addStatement("$N.forget()", text())
                .build();
    }

    // Example:
    // action = ACTION_DEFAULT.constant();
    // actionText.setDefault(ACTION_DEFAULT_TEXT);
    @Override
    public CodeBlock setDefault() {
        return property.defaulted().isEmpty()
                ? NONE
                : CodeBlock.builder()
                        .addStatement("$N = $N.constant()", property.field(), defaultValue())
                        .addStatement("$N.setDefault($N)", text(), defaultText())
                        .build();
    }

    // Example:
    // private static final OpenEnum<Action> ACTION_DEFAULT = ActionCodec.INSTANCE.open(Action.OK);
    // private static final byte[] ACTION_DEFAULT_TEXT = ACTION_DEFAULT.text().getBytes(StandardCharsets.UTF_8);
    @Override
    public List<FieldSpec> constants() {
        CodeBlock text = CodeBlock.of("$N.text()", defaultValue());
        return property.defaulted()
                .map(defaulted -> List.of(
                        ConstantsEmitter.constant(value.type(), defaultValue(), defaulted.content()),
                        ViewProperty.utf8Constant(defaultText(), text)))
                .orElse(List.of());
    }

    private String defaultValue() {
        return property.names().defaultValue(property.index());
    }

    private String defaultText() {
        return property.names().defaultText(property.index());
    }

    // Example:
    // public Action action() {
    //   return action;
    // }
    //
    // public Utf8Slice actionText() {
    //   return actionText;
    // }
    @Override
    public List<MethodSpec> accessors() {
        return List.of(
                property.accessor(value.enumType(), property.what() + ", or null if absent or not known")
                        .addStatement("return $N", property.field())
                        .build(),
                property.textAccessor("the text of " + property.what() + ", known or not; not present if absent")
                        .addStatement("return $N", text())
                        .build());
    }
}
