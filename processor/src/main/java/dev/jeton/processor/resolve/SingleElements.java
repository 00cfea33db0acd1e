package dev.jeton.processor.resolve;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.extract.Fact;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.PropertyShape;
import dev.jeton.processor.model.CodedValue.ForeignValue;
import dev.jeton.processor.model.CodedValue.JsonForm;
import dev.jeton.processor.model.CodedValue.OneValue;
import dev.jeton.processor.model.ContainerValue;
import dev.jeton.processor.model.ContainerValue.ArrayValue;
import dev.jeton.processor.model.ContainerValue.SequenceValue;
import dev.jeton.processor.model.PartialVisitor;
import dev.jeton.processor.model.PatchValue;
import dev.jeton.processor.model.SingleOrArrayValue;
import dev.jeton.processor.model.SingleOrArrayValue.WrittenAs;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.DelimitedValue;
import dev.jeton.processor.model.ValueModel.OptionalValue;
import dev.jeton.processor.model.ValueModel.RawJsonValue;
import dev.jeton.processor.model.ValueModel.RawTextValue;
import dev.jeton.processor.resolve.Reading.Accepted;
import dev.jeton.processor.resolve.Reading.Refused;

/** Lets one element stand for an array of it, where a property says so. */
final class SingleElements extends PartialVisitor<Reading> {
    private final WrittenAs writtenAs;

    private SingleElements(WrittenAs writtenAs) {
        this.writtenAs = writtenAs;
    }

    /** What becomes of a reading; a value that is no collection stays as it is. That raw text contradicts it is reported as such. */
    static Reading of(PropertyShape property, Reading reading) {
        boolean applies = property.has(Fact.SINGLE_OR_ARRAY) && !property.has(Fact.RAW);
        if (!applies || !(reading instanceof Accepted accepted)) {
            return reading;
        }
        WrittenAs writtenAs = property.facts()
                .singleAs()
                .map(Given::value)
                .map(WrittenAs::valueOf)
                .orElse(WrittenAs.VALUE);
        return accepted.value().accept(new SingleElements(writtenAs));
    }

    @Override
    public Reading visitSequence(SequenceValue value) {
        return single(value);
    }

    @Override
    public Reading visitArray(ArrayValue value) {
        return single(value);
    }

    @Override
    public Reading visitOptional(OptionalValue value) {
        return value.content().accept(this).map(content -> new OptionalValue(content, value.variance()));
    }

    @Override
    public Reading visitPatch(PatchValue value) {
        return value.content().accept(this).map(content -> new PatchValue(content, value.variance()));
    }

    @Override
    protected Reading other(ValueModel value) {
        return new Accepted(value);
    }

    private Reading single(ContainerValue value) {
        return value.element().accept(MAY_BE_AN_ARRAY)
                ? new Refused(Diagnostic.SINGLE_MAY_BE_ARRAY, value.element().type())
                : new Accepted(new SingleOrArrayValue(value, writtenAs));
    }

    private static final PartialVisitor<Boolean> MAY_BE_AN_ARRAY = new PartialVisitor<>() {
        @Override
        public Boolean visitSequence(SequenceValue value) {
            return true;
        }

        @Override
        public Boolean visitArray(ArrayValue value) {
            return true;
        }

        @Override
        public Boolean visitRawText(RawTextValue value) {
            return true;
        }

        @Override
        public Boolean visitRawJson(RawJsonValue value) {
            return true;
        }

        @Override
        public Boolean visitDelimited(DelimitedValue value) {
            return true;
        }

        @Override
        public Boolean visitSingleOrArray(SingleOrArrayValue value) {
            return true;
        }

        @Override
        public Boolean visitOneValue(OneValue value) {
            return value.content().map(content -> content.accept(this)).orElse(true);
        }

        // Nothing is known of it but the codec, which may say that it is a string.
        @Override
        public Boolean visitForeign(ForeignValue value) {
            return value.form() == JsonForm.ANY;
        }

        @Override
        protected Boolean other(ValueModel value) {
            return false;
        }
    };
}
