package dev.jeton.processor.emit.view;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import java.util.List;

/** What one property is in a view. */
public interface ViewPart {
    CodeBlock NONE = CodeBlock.builder().build();

    /** What the default is made from, where it is more than a literal. */
    default List<FieldSpec> constants() {
        return List.of();
    }

    /** Where the value is kept. */
    List<FieldSpec> fields();

    /** Statements that read a value which is not null. */
    CodeBlock read();

    /**
     * An expression that reads a value or null, and is the bit of a mask, or 0 for null; nothing where the runtime has no method for that.
     *
     * @param bit the number of the bit
     */
    default CodeBlock readNullable(int bit) {
        return NONE;
    }

    /** Statements after which there is no value, and nothing left of an earlier one. */
    CodeBlock forget();

    /**
     * Statements that give the fields the default before anything is read; nothing where there is none. A container needs none for the
     * empty one: a cursor over nothing ends at once, too.
     */
    default CodeBlock setDefault() {
        return NONE;
    }

    /** Statements before anything is read of an object that is read in one piece, where {@link #read} alone would leave something behind. */
    default CodeBlock prepare() {
        return setDefault();
    }

    /**
     * The condition under which there is a value that is not null.
     *
     * @param present the condition under which the member was noted as present
     */
    default CodeBlock hasValue(CodeBlock present) {
        return present;
    }

    /** The methods that return the value. */
    List<MethodSpec> accessors();
}
