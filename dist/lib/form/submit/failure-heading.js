/** Says that a message was not taken, or that nobody knows: where no answer came, it may have arrived all the same. */
export function failureHeading({ unsure }, messages) {
    return unsure ? messages.unsure : messages.failure;
}
