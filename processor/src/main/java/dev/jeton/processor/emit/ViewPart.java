package dev.jeton.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import java.util.List;

/** What one property is in a view. */
interface ViewPart {

    /** What the default is made from, where it is more than a literal. */
    default List<FieldSpec> constants() {
        return List.of();
    }

    /** Where the value is kept. */
    List<FieldSpec> fields();

    /** Statements that read a value which is not null. */
    CodeBlock read();

    /** Statements after which there is no value, and nothing left of an earlier one. */
    CodeBlock forget();

    /** Statements that make the fields what they are while the member has not come: the default, or nothing. */
    CodeBlock beginAbsent();

    /** The methods that return the value. */
    List<MethodSpec> accessors();
}
