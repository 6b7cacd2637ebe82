    .section .rodata
    .global actant_standard_image
    .global actant_standard_image_end
    .balign 64
actant_standard_image:
    .incbin ACTANT_IMAGE
actant_standard_image_end:
    .byte 0
    .section .note.GNU-stack,"",%progbits
