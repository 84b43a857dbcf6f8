/**
 * The questions that the table answers: who said what, who is mentioned where, who printed the same words. Asked of a
 * DynamoDB table or of the items of a local run, page by page, with the same answers.
 */
@NullMarked
package io.sayso.query;

import org.jspecify.annotations.NullMarked;
