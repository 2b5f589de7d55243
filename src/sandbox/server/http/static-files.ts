import sirv from 'sirv';

/** Serves the files of a folder. The names of `chunks/` change with their content, so a browser can keep them. */
export const staticFiles = (folder: string) =>
	sirv(folder, {
		dev: true,
		etag: true,
		setHeaders: (response, path) => {
			if (path.startsWith('/chunks/')) response.setHeader('Cache-Control', 'max-age=31536000, immutable');
		},
	});
