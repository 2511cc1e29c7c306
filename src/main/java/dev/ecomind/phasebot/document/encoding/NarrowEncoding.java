package dev.ecomind.phasebot.document.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Guesses the national encoding of bytes that are not UTF-8. */
final class NarrowEncoding {
  private static final int LOOKED_AT = 64 * 1024;
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** Letters as which windows-1252 reads the Turkish ones, and letters that Turkish has not. */
  private static final String TURKISH = "ÐÝÞðýþ";

  private static final String NOT_TURKISH = "ÁÉÍÓÚÆØÅÀÈÌÒÙÑÃÕáéíóúæøåàèìòùñãõ";

  /** The commonest characters of Chinese plans. */
  private static final String CHINESE =
      "的一是不了在有我他这中大来上个国到说们为子和地出道也时年得就那要下以生会自着去之过家学对可成第" + "阶段階任务務负責责人风險险完成开開始日期周月计計划畫目标標决決定问問题題";

  private NarrowEncoding() {}

  /** The likeliest encoding of the lines that are not UTF-8. */
  static Charset of(byte[] source) {
    byte[] unread = unreadLines(source);
    return likely(unread, "Shift_JIS", NarrowEncoding::isKana, 8)
        .or(() -> likely(unread, "EUC-JP", NarrowEncoding::isKana, 8))
        .or(() -> likely(unread, "GB18030", NarrowEncoding::isCommonChinese, 10))
        .or(() -> likely(unread, "Big5", NarrowEncoding::isCommonChinese, 10))
        .or(() -> likely(unread, "x-windows-949", NarrowEncoding::isHangul, 2))
        .orElseGet(() -> western(unread));
  }

  /** The encoding, if the bytes are valid and one character in so many is expected of it. */
  private static Optional<Charset> likely(
      byte[] bytes, String name, IntPredicate expected, int oneIn) {
    Charset charset = Charset.forName(name);
    return TextAssembly.strict(bytes, charset)
        .filter(
            text ->
                text.chars().filter(expected).count() * oneIn
                    > text.chars().filter(character -> character >= 0x80).count())
        .map(text -> charset);
  }

  private static Charset western(byte[] bytes) {
    String text = new String(bytes, WESTERN);
    boolean turkish =
        text.chars().anyMatch(letter -> TURKISH.indexOf(letter) >= 0)
            && text.chars().noneMatch(letter -> NOT_TURKISH.indexOf(letter) >= 0);
    return turkish ? Charset.forName("windows-1254") : WESTERN;
  }

  /** The lines that are not UTF-8, as many as matter. */
  private static byte[] unreadLines(byte[] source) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    int from = 0;
    for (int at = 0; at <= source.length && lines.size() < LOOKED_AT; at++) {
      if (at == source.length || source[at] == '\n') {
        byte[] line = Arrays.copyOfRange(source, from, at);
        if (TextAssembly.strict(line, StandardCharsets.UTF_8).isEmpty()) {
          lines.writeBytes(line);
          lines.write('\n');
        }
        from = at + 1;
      }
    }
    return lines.toByteArray();
  }

  private static boolean isKana(int character) {
    return character >= '\u3041' && character <= '\u30FE';
  }

  private static boolean isHangul(int character) {
    return character >= '\uAC00' && character <= '\uD7A3';
  }

  private static boolean isCommonChinese(int character) {
    return CHINESE.indexOf(character) >= 0;
  }
}
