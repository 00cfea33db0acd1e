package dev.jeton.processor.validate;

import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.EnumShape;
import dev.jeton.processor.extract.ObjectShape;
import dev.jeton.processor.extract.OtherShape;
import dev.jeton.processor.extract.TypeShape;
import dev.jeton.processor.extract.UnionShape;

/** Everything there is to check in a type, whether or not its values can be read. */
public final class ShapeValidator {
    private final SettingsValidator settingsValidator = new SettingsValidator();
    private final PropertyValidator propertyValidator = new PropertyValidator();
    private final TextValidator textValidator = new TextValidator();
    private final SizeValidator sizeValidator = new SizeValidator();
    private final NameValidator nameValidator = new NameValidator();
    private final ConstantValidator constantValidator = new ConstantValidator();
    private final ExtraValidator extraValidator = new ExtraValidator();
    private final DiscriminatorValidator discriminatorValidator = new DiscriminatorValidator();
    private final OrderValidator orderValidator = new OrderValidator();
    private final TogetherValidator togetherValidator = new TogetherValidator();
    private final UnionValidator unionValidator = new UnionValidator();
    private final OneValueValidator oneValueValidator = new OneValueValidator();
    private final SecretValidator secretValidator = new SecretValidator();

    /** Reports everything that is wrong. */
    public void validate(TypeShape shape, Findings findings) {
        shape.accept(new TypeShape.Visitor<Void>() {
            @Override
            public Void visitObject(ObjectShape record) {
                findings.addAll(record.mistakes());
                settingsValidator.validate(record, findings);
                record.properties().forEach(property -> {
                    propertyValidator.validate(property, findings);
                    textValidator.validate(property, findings);
                });
                sizeValidator.validate(record, findings);
                nameValidator.validate(record, findings);
                extraValidator.validate(record, findings);
                discriminatorValidator.validate(record, findings);
                orderValidator.validate(record, findings);
                togetherValidator.validate(record, findings);
                oneValueValidator.validate(record, findings);
                // A toString would not help a type that gets no codec, and errors may be about the secrets themselves.
                if (!findings.haveErrors()) {
                    secretValidator.validate(record, findings);
                }
                return null;
            }

            @Override
            public Void visitEnum(EnumShape shape) {
                findings.addAll(shape.mistakes());
                settingsValidator.validate(shape, findings);
                shape.constants().forEach(constant -> {
                    textValidator.validate(constant, findings);
                    togetherValidator.validate(constant, findings);
                });
                sizeValidator.validate(shape, findings);
                nameValidator.validate(shape, findings);
                constantValidator.validate(shape, findings);
                return null;
            }

            @Override
            public Void visitUnion(UnionShape union) {
                findings.addAll(union.mistakes());
                settingsValidator.validate(union, findings);
                unionValidator.validate(union, findings);
                return null;
            }

            /** The resolver says that there can be no codec for it; more would only distract. */
            @Override
            public Void visitOther(OtherShape other) {
                return null;
            }
        });
    }
}
