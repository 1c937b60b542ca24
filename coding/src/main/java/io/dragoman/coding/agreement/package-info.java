/**
 * Finds what an article reports of agreements: treaties, plans, funds, joint bodies, invitations, ceasefires, sanctions
 * and common resolves, with the steps of their lives. Front door: {@link io.dragoman.coding.agreement.AgreementFinder}.
 */
@NullMarked
package io.dragoman.coding.agreement;

import org.jspecify.annotations.NullMarked;
