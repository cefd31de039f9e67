package vn.dondoc.account;

import jakarta.validation.constraints.NotNull;
import vn.dondoc.notification.LetterChoice;

/** When a person wants their letters. */
record LetterSetting(@NotNull(message = "{account.letters.missing}") LetterChoice letters) {
}
