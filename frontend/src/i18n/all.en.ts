/** Every room's messages in one file, as text: the office names all rooms, and would ask for each of them. */
export default import.meta.glob<string>('../rooms/*/en.json', { eager: true, query: '?raw', import: 'default' })
