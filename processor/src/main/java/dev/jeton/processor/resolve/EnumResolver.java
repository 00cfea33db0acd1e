package dev.jeton.processor.resolve;

import dev.jeton.processor.extract.EnumShape;
import dev.jeton.processor.extract.EnumShape.ConstantShape;
import dev.jeton.processor.extract.EnumShape.ValueShape;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.MemberShape;
import dev.jeton.processor.model.Access;
import dev.jeton.processor.model.CodecModel;
import dev.jeton.processor.model.EnumCodecModel;
import dev.jeton.processor.model.EnumCodecModel.Constant;
import dev.jeton.processor.model.EnumCodecModel.LetterCase;
import dev.jeton.processor.model.ToldEnumCodecModel;
import dev.jeton.processor.model.ToldEnumCodecModel.Told;
import dev.jeton.processor.model.Visibility;
import java.util.List;
import java.util.Optional;

/** Makes the model of an enum's codec. */
final class EnumResolver {

    CodecModel resolve(EnumShape shape, Visibility visibility) {
        return shape.value()
                .<CodecModel>map(value -> told(shape, value, visibility))
                .orElseGet(() -> named(shape, visibility));
    }

    private static CodecModel told(EnumShape shape, ValueShape value, Visibility visibility) {
        MemberShape accessor = value.accessor();
        return new ToldEnumCodecModel(
                shape.facts().name(),
                shape.facts().codec(),
                visibility,
                accessor.kind() == MemberShape.Kind.METHOD
                        ? new Access.Method(accessor.name())
                        : new Access.Field(accessor.name()),
                shape.isNumbers() ? Told.BY_NUMBER : Told.BY_TEXT,
                fallback(shape),
                letterCase(shape));
    }

    private static CodecModel named(EnumShape shape, Visibility visibility) {
        List<Constant> constants = JsonNames.of(shape).stream()
                .map(names -> new Constant(names.javaName(), names.name().value(), names.aliasTexts()))
                .toList();
        return new EnumCodecModel(
                shape.facts().name(), shape.facts().codec(), visibility, constants, fallback(shape), letterCase(shape));
    }

    private static Optional<String> fallback(EnumShape shape) {
        return shape.constants().stream()
                .filter(constant -> constant.fallback().isPresent())
                .map(ConstantShape::name)
                .findFirst();
    }

    private static LetterCase letterCase(EnumShape shape) {
        boolean ignoreCase =
                shape.facts().settings().ignoreCase().map(Given::value).orElse(false);
        return ignoreCase ? LetterCase.IGNORED : LetterCase.EXACT;
    }
}
