package dev.jeton.processor.report;

import dev.jeton.processor.emit.member.Group;
import dev.jeton.processor.emit.member.MemberStatements;
import dev.jeton.processor.emit.name.JavaText;
import dev.jeton.processor.model.CodecModel;
import dev.jeton.processor.model.CodedValue.ForeignValue;
import dev.jeton.processor.model.EnumCodecModel;
import dev.jeton.processor.model.EnumCodecModel.LetterCase;
import dev.jeton.processor.model.MethodLimits;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.ObjectCodecModel.UnknownMembers;
import dev.jeton.processor.model.OneValueCodecModel;
import dev.jeton.processor.model.PartialVisitor;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.ToldEnumCodecModel;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.UnionCodecModel;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.RawJsonValue;
import dev.jeton.processor.model.ValueModel.RawTextValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reasons why a type is read or written more slowly than one of strings and numbers that come in its order. */
final class SlowPaths {
    private static final CodecModel.Visitor<List<String>> BY_KIND = new CodecModel.Visitor<>() {
        @Override
        public List<String> visitObject(ObjectCodecModel model) {
            List<String> reasons = new ArrayList<>();
            size(model).ifPresent(reasons::add);
            if (model.unknownMembers() == UnknownMembers.COLLECT) {
                reasons.add("unknown members are collected: each costs an entry, its name and a copy of its JSON text");
            }
            for (PropertyModel property : model.properties()) {
                inside(property.value(), model.view().isPresent())
                        .forEach(reason -> reasons.add(JavaText.literal(property.jsonName()) + " " + reason));
            }
            return reasons;
        }

        @Override
        public List<String> visitOneValue(OneValueCodecModel model) {
            return inside(model.content(), false);
        }

        @Override
        public List<String> visitEnum(EnumCodecModel model) {
            return letterCase(model.letterCase());
        }

        @Override
        public List<String> visitToldEnum(ToldEnumCodecModel model) {
            return letterCase(model.letterCase());
        }

        private static List<String> letterCase(LetterCase letterCase) {
            return letterCase == LetterCase.EXACT
                    ? List.of()
                    : List.of("ignoreCase: a value in other letters is compared with one constant after the other");
        }

        @Override
        public List<String> visitUnion(UnionCodecModel model) {
            return List.of(
                    model.choice().discriminator().isPresent()
                            ? "what stands in front of the discriminator is gone through twice"
                            : "members are gone through twice, up to the one that decides");
        }
    };

    private static final PartialVisitor<Optional<String>> OF_A_VALUE = new PartialVisitor<>() {
        @Override
        protected Optional<String> other(ValueModel value) {
            return Optional.empty();
        }

        @Override
        public Optional<String> visitForeign(ForeignValue value) {
            return Optional.of(
                    "is read and written by a codec that is not generated, whose speed and garbage are its own");
        }

        @Override
        public Optional<String> visitRawJson(RawJsonValue value) {
            return Optional.of("keeps a copy of its JSON text");
        }

        @Override
        public Optional<String> visitRawText(RawTextValue value) {
            return Optional.of("keeps its JSON text as a string");
        }
    };

    private SlowPaths() {}

    /** The reasons, each without a full stop; empty if there are none. */
    static List<String> of(CodecModel model) {
        return model.accept(BY_KIND);
    }

    private static Optional<String> size(ObjectCodecModel model) {
        int properties = model.properties().size();
        MethodLimits limits = model.methodLimits();
        String recursive = model.isRecursive() ? " of a type that may hold itself" : "";
        if (Group.areNeeded(model)) {
            return Optional.of(properties + " members" + recursive + ", more than " + limits.mostInOnePiece()
                    + ": no order is expected, and half-read objects are kept in arrays");
        }
        if (properties > 1 && !MemberStatements.fallsThrough(model)) {
            int most = model.isRecursive() ? limits.mostFallingThroughIfRecursive() : limits.mostFallingThrough();
            return Optional.of(properties + " members" + recursive + ", more than " + most + ": no order is expected");
        }
        return Optional.empty();
    }

    /** The reasons of a value and of those inside it, each once. */
    private static List<String> inside(ValueModel value, boolean viewed) {
        List<String> reasons = new ArrayList<>();
        value.accept(OF_A_VALUE).ifPresent(reasons::add);
        if (viewed && value.is(Trait.DECODED_IN_VIEWS)) {
            reasons.add("is decoded by its view each time that it is asked for");
        }
        value.children().forEach(child -> reasons.addAll(inside(child, viewed)));
        return reasons.stream().distinct().toList();
    }
}
