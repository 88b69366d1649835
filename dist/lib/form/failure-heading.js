/** Says that a message was not taken, or that nobody knows: where no answer came, it may have arrived all the same. */
export function failureHeading(reason, { failure, unsure }) {
    return reason === 'timeout' || reason === 'network' ? unsure : failure;
}
