// `npm run gallery`: takes the pictures of docs/gallery anew, from the real components in Chromium.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openGallery } from './open.ts'
import { type GalleryLayout, galleryFolder, layoutFile, lettersOn, takePictures } from './pictures.ts'

const gallery = await openGallery()
try {
  rmSync(galleryFolder, { recursive: true, force: true })
  mkdirSync(galleryFolder, { recursive: true })
  const layout: GalleryLayout = { letters: await lettersOn(gallery.page), boxes: {} }
  let bytes = 0
  for await (const { name, png, boxes } of takePictures(gallery)) {
    writeFileSync(path.join(galleryFolder, `${name}.png`), png)
    layout.boxes[name] = boxes
    bytes += png.length
  }
  writeFileSync(layoutFile, `${JSON.stringify(layout, null, 1)}\n`)
  console.log(`${Object.keys(layout.boxes).length} pictures, ${Math.round(bytes / 1000)} kB, in docs/gallery`)
} finally {
  await gallery.close()
}
