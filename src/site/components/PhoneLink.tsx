import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** A number that a phone can call, spaced as its country writes it abroad. */
export const PhoneLink = ({ number, extension }: { number: string; extension?: string | undefined }) => {
  const parsed = parsePhoneNumberFromString(number)
  const dialled = `${number.replace(/[^+\d]/g, '')}${extension ? `;ext=${extension.replace(/\D/g, '')}` : ''}`
  return (
    <a href={`tel:${dialled}`} data-numeric>
      {parsed ? parsed.formatInternational() : number}
    </a>
  )
}
