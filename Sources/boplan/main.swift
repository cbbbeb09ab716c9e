print("boplan")
