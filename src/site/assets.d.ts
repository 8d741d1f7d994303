/** Style sheets, pictures and fonts as Next hands them to a module. */
/// <reference types="next" />
/// <reference types="next/image-types/global" />
