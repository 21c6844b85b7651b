/** The sample page belongs to a newspaper that doesn't exist: its links lead nowhere, so they stay where they are. */
const frame = document.querySelector<HTMLIFrameElement>('#page')

function holdLinks(): void {
  frame?.contentDocument?.addEventListener('click', (event) => {
    if (event.target instanceof Object && (event.target as Element).closest('a[href]')) event.preventDefault()
  })
}

frame?.addEventListener('load', holdLinks)
if (frame?.contentDocument?.readyState === 'complete') holdLinks()
