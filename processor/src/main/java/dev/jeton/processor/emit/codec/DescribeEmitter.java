package dev.jeton.processor.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.jeton.processor.emit.member.FlattenedBlocks;
import dev.jeton.processor.emit.member.Group;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.emit.name.JavaText;
import dev.jeton.processor.model.CodecReference;
import dev.jeton.processor.model.CodedValue.EnumValue;
import dev.jeton.processor.model.CodedValue.ForeignValue;
import dev.jeton.processor.model.CodedValue.ObjectValue;
import dev.jeton.processor.model.CodedValue.OneValue;
import dev.jeton.processor.model.ExtraModel;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.PartialVisitor;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.PropertyModel.Sensitivity;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.RawTextValue;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits {@code describe}: what a record's {@code toString} would say, without the secrets. */
public final class DescribeEmitter {
    private final ObjectCodecModel model;
    private final CodecNames names;
    private final String value;
    private final String text;
    private final FlattenedBlocks flattened;

    DescribeEmitter(ObjectCodecModel model, CodecNames names) {
        this.model = model;
        this.names = names;
        this.value = names.get(FixedName.VALUE);
        this.text = names.get(FixedName.TEXT);
        this.flattened = new FlattenedBlocks(model, names, value);
    }

    // Example:
    // @Override
    // public void describe(Grant value, Description text) {
    //   text.begin("Grant");
    //   text.secret("accessToken", value.accessToken());
    //   text.value("scope", value.scope());
    //   text.end();
    // }
    MethodSpec describe() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("describe")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(model.valueType(), value)
                .addParameter(TypeNames.DESCRIPTION, text)
                .addStatement(
                        "$N.begin($L)", text, JavaText.literal(model.type().simpleName()));
        if (Group.areNeeded(model)) {
            for (Group group : Group.of(model)) {
                method.addStatement("$N($N, $N)", names.groupMethod("describe", group.number()), value, text);
            }
        } else {
            method.addCode(describeProperties(Group.all(model)));
        }
        model.extra().ifPresent(extra -> method.addStatement(describeExtra(extra)));
        return method.addStatement("$N.end()", text).build();
    }

    List<MethodSpec> describeGroups() {
        return Group.of(model).stream().map(this::describeGroup).toList();
    }

    // Example: private static void describeGroup0(Claims value, Description text) { ... }
    private MethodSpec describeGroup(Group group) {
        return MethodSpec.methodBuilder(names.groupMethod("describe", group.number()))
                .addModifiers(names.methodModifiers())
                .addParameter(model.valueType(), value)
                .addParameter(TypeNames.DESCRIPTION, text)
                .addCode(describeProperties(group))
                .build();
    }

    private CodeBlock describeProperties(Group group) {
        return flattened.around(group, this::describeProperty, any -> CodeBlock.of(""));
    }

    private CodeBlock describeProperty(int index) {
        PropertyModel property = model.properties().get(index);
        if (!property.access().isSomewhere()) {
            return CodeBlock.of("");
        }
        CodeBlock call = property.sensitivity() == Sensitivity.SECRET
                ? call("secret", index, CodeBlock.of(""))
                : call(index, property.value(), 0);
        return CodeBlock.builder().addStatement(call).build();
    }

    private CodeBlock call(int property, ValueModel value, int levels) {
        return value.children().isEmpty()
                ? value.accept(new Calls(property, levels))
                : call(property, value.children().get(0), levels + 1);
    }

    // The codec of a recursive type calls itself: the bounds are in Description.
    // Example: text.value("item", value.item(), ItemCodec.INSTANCE)
    // Example: text.values("items", value.items(), 1, ItemCodec.INSTANCE)
    private CodeBlock describeCoded(int property, int levels, CodecReference codec) {
        return levels == 0
                ? call("value", property, CodeBlock.of(", $L", codec.expression()))
                : call("values", property, CodeBlock.of(", $L, $L", levels, codec.expression()));
    }

    // Example: text.secret("accessToken", value.accessToken())
    private CodeBlock call(String method, int property, CodeBlock moreArguments) {
        return CodeBlock.of(
                "$N.$L($L,$W$L$L)",
                text,
                method,
                JavaText.literal(model.properties().get(property).name()),
                flattened.access(property),
                moreArguments);
    }

    // Example: text.extra("extra", value.extra())
    private CodeBlock describeExtra(ExtraModel extra) {
        return CodeBlock.of(
                "$N.extra($L,$W$L)",
                text,
                JavaText.literal(extra.name()),
                extra.access().of(value));
    }

    /** The call for a property by what is at the bottom of it. */
    private final class Calls extends PartialVisitor<CodeBlock> {
        private final int property;
        private final int levels;

        Calls(int property, int levels) {
            this.property = property;
            this.levels = levels;
        }

        @Override
        public CodeBlock visitRawText(RawTextValue value) {
            return call("raw", property, CodeBlock.of(""));
        }

        @Override
        public CodeBlock visitObject(ObjectValue value) {
            return describeCoded(property, levels, value.codec());
        }

        @Override
        public CodeBlock visitEnum(EnumValue value) {
            return describeCoded(property, levels, value.codec());
        }

        @Override
        public CodeBlock visitOneValue(OneValue value) {
            return describeCoded(property, levels, value.codec());
        }

        @Override
        public CodeBlock visitForeign(ForeignValue value) {
            return describeCoded(property, levels, value.codec());
        }

        @Override
        protected CodeBlock other(ValueModel value) {
            return call("value", property, CodeBlock.of(""));
        }
    }
}
