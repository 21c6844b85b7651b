import { expect, test } from 'vitest'
import { paidFolderIn } from './paid-words.ts'

test.each([
  ['https://post.example/sponsored/ten-kitchens', '/sponsored/'],
  ['https://post.example/news/2024/Paid-Post/ten-kitchens/', '/Paid-Post/'],
  ['https://post.example/home/advertorial/2024/ten-kitchens?page=2#top', '/advertorial/'],
  ['https://brandstudio.post.example/ten-kitchens', 'brandstudio.post.example'],
])('%s lies in %s', (address, folder) => {
  expect(paidFolderIn(address)).toBe(folder)
})

test.each([
  ['news', 'https://post.example/news/ten-kitchens'],
  ['the folder itself', 'https://post.example/sponsored/'],
  ['a story with the word in its name', 'https://post.example/news/sponsored'],
  ['a folder for a topic', 'https://post.example/topics/sponsored/ten-kitchens'],
  ['a host’s first page', 'https://brandstudio.post.example/'],
  ['a host that only ends so', 'https://the-brandstudio.post.example/ten-kitchens'],
  ['no whole address', '/sponsored/ten-kitchens'],
  ['none', null],
  ['an empty one', ''],
])('no paid folder: %s', (_name, address) => {
  expect(paidFolderIn(address)).toBeNull()
})
