/** What Vite makes of imported styles, fonts and pictures. */
/// <reference types="vite/client" />
