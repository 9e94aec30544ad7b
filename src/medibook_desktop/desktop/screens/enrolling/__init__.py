"""The file by which another desk joins the clinic."""
