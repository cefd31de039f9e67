package vn.dondoc.assignment;

import jakarta.validation.constraints.NotBlank;

/**
 * The officer whom the head of an agency names.
 *
 * @param officer user name
 */
public record AssignDraft(@NotBlank String officer) {
}
