import type { JSX } from 'preact';

function Icon({ children }: { children: JSX.Element | JSX.Element[] }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 20 20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
    >
      {children}
    </svg>
  );
}

export const CopyIcon = () => (
  <Icon>
    <rect x="7" y="7" width="9.5" height="9.5" rx="2" />
    <path d="M13 4.5A1.5 1.5 0 0 0 11.5 3.5H5A1.5 1.5 0 0 0 3.5 5v6.500a1.5 1.5 0 0 0 1 1.4" />
  </Icon>
);

export const FillIcon = () => (
  <Icon>
    <path d="M8.5 4H16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H8.5" />
    <path d="M3 10h8.500m-3-3 3 3-3 3" />
  </Icon>
);

export const EditIcon = () => (
  <Icon>
    <path d="m4 13.5-.5 3 3-.5L15.8 6.700a1.5 1.5 0 0 0 0-2.100l-.4-.4a1.5 1.5 0 0 0-2.1 0z" />
  </Icon>
);

export const DeleteIcon = () => (
  <Icon>
    <path d="M4 5.500h12M8 5.500V4h4v1.500m-6.5 0 .7 10.500h7.600l.7-10.500M8.5 9v4m3-4v4" />
  </Icon>
);

export const NextIcon = () => (
  <Icon>
    <path d="M15.5 10a5.5 5.5 0 1 1-1.6-3.900M14 3v3.300h-3.3" />
  </Icon>
);

export const LockIcon = () => (
  <Icon>
    <rect x="4.5" y="9" width="11" height="7.5" rx="1.5" />
    <path d="M7 9V6.500a3 3 0 0 1 6 0V9" />
  </Icon>
);

export const FullPageIcon = () => (
  <Icon>
    <path d="M11.5 4H16v4.5M16 4l-6 6M8.5 4.5H5A1.5 1.5 0 0 0 3.5 6v9A1.5 1.5 0 0 0 5 16.5h9a1.5 1.5 0 0 0 1.5-1.5v-3.5" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m5.5 5.5 9 9m0-9-9 9" />
  </Icon>
);

export const ShowIcon = () => (
  <Icon>
    <path d="M2.500 10S5.200 5 10 5s7.500 5 7.500 5-2.700 5-7.500 5-7.500-5-7.500-5z" />
    <circle cx="10" cy="10" r="2.300" />
  </Icon>
);

export const HideIcon = () => (
  <Icon>
    <path d="M2.500 10S5.200 5 10 5s7.500 5 7.500 5-2.700 5-7.500 5-7.500-5-7.500-5z" />
    <path d="m4 16.500 12-13" />
  </Icon>
);
