import { type ReactNode, useId } from 'react'

type FieldProps = { label: ReactNode; children(id: string): ReactNode }

/** A labelled field of the ticket's form; the control takes the id it is given. */
export function Field({ label, children }: FieldProps): ReactNode {
  const id = useId()
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  )
}
