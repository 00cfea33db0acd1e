package dev.jeton.processor.emit;

import static com.google.common.truth.Truth.assertThat;
import static dev.jeton.processor.emit.ObjectModelBuilder.object;

import dev.jeton.processor.model.BigNumberKind;
import dev.jeton.processor.model.Leniency;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.PrimitiveKind;
import org.junit.jupiter.api.Test;

class ViewEmitterTest {

    @Test
    void codecSharesItsTableWithTheView() {
        ObjectModelBuilder builder = object("Grant").with("scope", Values.string());
        assertThat(EmittedText.of(builder.build())).contains("  private static final NameTable MEMBERS =");
        ObjectCodecModel model = builder.viewed().build();
        assertThat(EmittedText.of(model)).contains("\n  static final NameTable MEMBERS =");
        assertThat(EmittedText.ofView(model))
                .contains("  private static final NameTable MEMBERS = GrantCodec.MEMBERS;\n");
    }

    @Test
    void tableIsFoundWhereAPropertyTookItsName() {
        ObjectCodecModel model =
                object("Grant").with("MEMBERS", Values.string()).viewed().build();
        assertThat(EmittedText.ofView(model))
                .contains("  private static final NameTable MEMBERS_ = GrantCodec.MEMBERS_;\n");
    }

    @Test
    void nullLeavesAnAbsentPropertyAsItIs() {
        ObjectCodecModel model =
                object("Grant").with("scope", Values.string()).viewed().build();
        assertThat(EmittedText.ofView(model)).contains("""
                    case 0 -> { // scope
                      if (!reader.readNull()) {
                        reader.readSlice(scope);
                        present |= 1L << 0;
                      }
                    }
            """);
    }

    @Test
    void nullTakesTheDefaultAway() {
        ObjectCodecModel model = object("Grant")
                .defaulted("retries", Values.boxed(PrimitiveKind.INT), "3")
                .viewed()
                .build();
        assertThat(EmittedText.ofView(model)).contains("""
                    case 0 -> { // retries
                      if (reader.readNull()) {
                        retries = 0;
                      } else {
                        retries = reader.readInt();
                        present |= 1L << 0;
                      }
                    }
            """);
        assertThat(EmittedText.ofView(model)).contains("""
              protected void read(JsonReader reader) {
                forget();
                retries = 3;
            """);
    }

    @Test
    void secondMemberTakesTheFirstAwayWhereTheLastWins() {
        ObjectCodecModel model = object("Grant")
                .with("amount", Values.big(BigNumberKind.BIG_DECIMAL, Leniency.LENIENT))
                .lastWins()
                .viewed()
                .build();
        assertThat(EmittedText.ofView(model)).contains("""
                    case 0 -> { // amount
                      if (reader.readNullOrEmpty()) {
                        amount.forget();
                        present &= ~(1L << 0);
                      } else {
                        reader.readLenientNumberSlice(amount);
                        present |= 1L << 0;
                      }
                    }
            """);
    }

    @Test
    void containersAreCheckedToTheirEnd() {
        ObjectCodecModel model = object("Grant")
                .with("items", Values.map(Values.list(Values.item())))
                .viewed()
                .build();
        assertThat(EmittedText.ofView(model)).contains("""
              private void checkItems(JsonReader reader) {
                reader.beginMap();
                while (reader.nextDistinctEntry()) {
                  if (!reader.readNull()) {
                    checkItemsValue(reader);
                  }
                }
              }

              private void checkItemsValue(JsonReader reader) {
                reader.beginArray();
                while (reader.nextElement()) {
                  if (!reader.readNull()) {
                    if (itemsValueElement == null) {
                      itemsValueElement = new ItemView();
                    }
                    itemsValueElement.readValue(reader);
                  }
                }
              }
            """);
    }

    @Test
    void unknownMembersAreNotedWhereTheyAreCollected() {
        ObjectCodecModel model = object("Grant")
                .with("scope", Values.string())
                .extra("rest")
                .viewed()
                .build();
        assertThat(EmittedText.ofView(model)).contains("""
                    default -> {
                      reader.noteUnknownMember();
                      reader.skipValue();
                    }
            """);
    }

    @Test
    void viewIsAsVisibleAsItsType() {
        ObjectCodecModel model = object("Grant").packagePrivate().viewed().build();
        assertThat(EmittedText.ofView(model)).contains("\nfinal class GrantView extends JsonView {\n");
        assertThat(EmittedText.ofView(model)).contains("\n  GrantView(JsonLimits limits) {\n");
    }
}
