import type { Metadata } from 'next'

export const metadata: Metadata = { title: 'Dateline' }

/** Stands where Payload would let whoever comes first make themselves an administrator. */
export default function FirstUserPage() {
  return (
    <main style={{ maxWidth: '40rem', margin: '0 auto', padding: '4rem 1.5rem' }}>
      <section lang="en">
        <h1>Nobody can sign in yet</h1>
        <p>The first account is made on the server, by whoever runs it:</p>
        <pre>npm run admin:create -- --email you@example.org --name &quot;Your name&quot;</pre>
        <p>
          Then <a href="/admin/login">sign in</a>.
        </p>
      </section>
      <section lang="fr">
        <h1>Personne ne peut encore se connecter</h1>
        <p>Le premier compte se crée sur le serveur, par qui en a la charge :</p>
        <pre>npm run admin:create -- --email vous@example.org --name &quot;Votre nom&quot;</pre>
        <p>
          Ensuite, <a href="/admin/login">connectez-vous</a>.
        </p>
      </section>
    </main>
  )
}
